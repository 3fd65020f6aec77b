import type { ActKind } from "./act-kind";

export const law: ActKind = {
  name: "law",
  stems: ["qanun"],
  qualifiers: /^(?:konstitusiya|yeni)$/,
  shape: "dated",
  issuer: "milli-majlis",
  unquoted: ["about"],
  examples: [
    {
      text: "“Dövlət rüsumu haqqında” Azərbaycan Respublikasının Qanununa",
      source: "Miqrasiya Məcəlləsi, 42.5",
      title: "Dövlət rüsumu haqqında",
      issuer: "milli-majlis",
    },
    {
      text: "17 oktyabr 2014-cü il tarixli 1071-IVQD nömrəli Azərbaycan Respublikasının Qanunu",
      source: "Miqrasiya Məcəlləsi, qeyd 2",
      date: "2014-10-17",
      number: "1071-IVQD",
    },
    {
      text: "24 iyun 2016-cı il tarixli 302-VQD nömrəli Qanunla",
      source: "hesabat, 2016",
      date: "2016-06-24",
      number: "302-VQD",
    },
  ],
  counterexamples: [
    {
      text: "Azərbaycan Respublikasının qanunvericiliyi və bu Qanun",
      why: "legislation in general and a back-reference",
    },
    { text: "qanunla müəyyən edilmiş qaydada", why: "law in general" },
  ],
};
