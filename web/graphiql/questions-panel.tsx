import { type GraphiQLPlugin, pick, useGraphiQL, useGraphiQLActions } from "@graphiql/react";
import { useMemo } from "react";
import type { Question } from "../../src/questions/parse-question";
import { answerable, exampleOf } from "./questions";
import { useAsk } from "./use-ask";
import { Welcome } from "./welcome";

/** The panel in which a person lands: a welcome and the questions to choose from. */
export const questionsPlugin: GraphiQLPlugin = { title: "Questions", icon: QuestionIcon, content: QuestionsPanel };

/** Where the panel covers what it stands beside elsewhere: the width of style.css. */
const covered = window.matchMedia("(max-width: 760px)");

function QuestionsPanel() {
  const ask = useAsk();
  const { setVisiblePlugin } = useGraphiQLActions();
  const { tabs, activeTabIndex, schema } = useGraphiQL(pick("tabs", "activeTabIndex", "schema"));
  const offered = useMemo(() => answerable(schema), [schema]);
  const shown = tabs[activeTabIndex]?.query?.trim();
  const askAndShow = (question: Question) => {
    ask(question);
    if (covered.matches) setVisiblePlugin(null);
  };
  return (
    <section className="normgraph-panel" aria-label="Questions">
      <Welcome />
      <ol className="normgraph-questions">
        {offered.map((question) => (
          <li key={question.name}>
            <QuestionButton
              question={question}
              current={shown === exampleOf(question).query.trim()}
              onAsk={askAndShow}
            />
          </li>
        ))}
      </ol>
    </section>
  );
}

interface QuestionButtonProps {
  question: Question;
  current: boolean;
  onAsk(question: Question): void;
}

function QuestionButton({ question, current, onAsk }: QuestionButtonProps) {
  return (
    <button type="button" aria-current={current || undefined} onClick={() => onAsk(question)}>
      <span className="normgraph-number">{question.number}</span>
      <span className="normgraph-words">
        <span lang="az">{question.azerbaijani}</span>
        <span lang="en">{question.english}</span>
      </span>
    </button>
  );
}

function QuestionIcon() {
  return (
    <svg viewBox="0 0 20 20" fill="none" stroke="currentColor" strokeWidth="1.5" strokeLinecap="round">
      <circle cx="10" cy="10" r="8.25" />
      <path d="M7.6 7.9a2.4 2.4 0 1 1 3.5 2.2c-.8.4-1.1.9-1.1 1.7" />
      <circle cx="10" cy="14.3" r=".6" fill="currentColor" stroke="none" />
    </svg>
  );
}
