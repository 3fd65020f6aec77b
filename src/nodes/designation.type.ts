import { ObjectType } from "type-graphql";
import { Expression, Property } from "../graph/projection";
import { designationSchemes } from "../identifiers/vocabulary";
import { LocalDate } from "./scalars";
import { vocabulary } from "./vocabulary";

const DesignationScheme = vocabulary("DesignationScheme", "What kind of label something bears.", designationSchemes, {
  NUMBER: "A number alone, «1071-IVQD».",
  DATE_AND_NUMBER: "A number and a date, «39, 07.02.2014»: how acts are cited.",
  TITLE: "A title or name, «Miqrasiya Məcəlləsi».",
  ABBREVIATION: "An abbreviation, «ƏƏSMN».",
  PROVISION_NUMBER: "The number of a provision or measure within its act, «64.0.6-1».",
  OTHER: "Any other label, former ids among them.",
});

const unknown = (day: unknown) => (day === "" ? null : day);

@ObjectType({
  description: "A label that something bears or bore: a number, a title, an abbreviation. A label is not an identity.",
})
export class Designation {
  @Property(() => String, { description: "The label as it is written." })
  label!: string;

  @Property(() => DesignationScheme, { description: "What kind of label it is." })
  scheme!: string;

  @Expression(() => LocalDate, {
    nullable: true,
    cypher: "n.from",
    read: unknown,
    description: "The first day on which it was borne; null where that is not known.",
  })
  from!: string | null;

  @Expression(() => LocalDate, {
    nullable: true,
    cypher: "n.until",
    read: unknown,
    description: "The first day on which it is borne no longer; null where it is borne still.",
  })
  until!: string | null;
}
