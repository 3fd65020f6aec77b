import type { ActKind } from "./act-kind";

export const form: ActKind = {
  name: "form",
  stems: ["numune", "blank", "tesvir", "spesifikasiya", "forma"],
  shape: "titled",
  examples: [
    {
      text: "“Əcnəbilərə iş icazəsinin verilməsi üçün ərizə-anket nümunəsi” təsdiq edilmişdir",
      source: "hesabat, 2015",
      title: "Əcnəbilərə iş icazəsinin verilməsi üçün ərizə-anket nümunəsi",
    },
  ],
  counterexamples: [{ text: "viza blanklarının tətbiqi", why: "forms in general" }],
};
