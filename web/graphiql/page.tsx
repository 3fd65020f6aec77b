import { HISTORY_PLUGIN } from "@graphiql/plugin-history";
import { GraphiQL } from "graphiql";
import icon from "./icon.svg";
import { AnswerAtOnce } from "./answer-at-once";
import { askServer } from "./ask-server";
import { exampleOf, questions } from "./questions";
import { questionsPlugin } from "./questions-panel";
import { ReadableEditors } from "./readable-editors";

const plugins = [questionsPlugin, HISTORY_PLUGIN];
const [first] = questions;
const firstTabs = first && [exampleOf(first)];

/** GraphiQL, which opens with the questions beside it and the first of them answered. */
export function Page() {
  return (
    <GraphiQL
      fetcher={askServer}
      plugins={plugins}
      visiblePlugin={questionsPlugin}
      defaultTabs={firstTabs}
      defaultEditorToolsVisibility="variables"
      isHeadersEditorEnabled={false}
      showPersistHeadersSettings={false}
    >
      <GraphiQL.Logo>
        <span className="normgraph-name">
          <img src={icon} alt="" width="22" height="22" />
          normgraph
        </span>
      </GraphiQL.Logo>
      <ReadableEditors />
      <AnswerAtOnce />
    </GraphiQL>
  );
}
