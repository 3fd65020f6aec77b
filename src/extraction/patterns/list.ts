import type { ActKind } from "./act-kind";

export const list: ActKind = {
  name: "list",
  stems: ["siyahi"],
  shape: "titled",
  examples: [
    {
      text: "“İş icazəsinin alınması tələb olunmayan fəaliyyət sahələrinin Siyahısı” təsdiq edilmişdir",
      source: "hesabat, 2015",
      title: "İş icazəsinin alınması tələb olunmayan fəaliyyət sahələrinin Siyahısı",
    },
  ],
  counterexamples: [{ text: "məhdudiyyət siyahılarına daxil edilir", why: "lists in general" }],
};
