import { Authority } from "../authorities/party.type";
import { Connection, Extend } from "../graph/projection";
import type { Page } from "../graph/projection";
import { Act } from "./act.type";

@Extend(Authority)
export abstract class AuthorityActs {
  @Connection(() => Act, {
    match: "(m:Act)",
    owner: "m.issuerId",
    key: "m.sortKeyDesc",
    descending: true,
    description: "The acts that it issued (qəbul etdiyi aktlar), the newest first.",
  })
  issued!: Page<Act>;
}
