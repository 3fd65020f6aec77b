import type { ActKind } from "./act-kind";

export const rules: ActKind = {
  name: "rules",
  stems: ["qayda"],
  qualifiers: /^mexanizmi$/,
  shape: "titled",
  examples: [
    {
      text: "“İnsan alveri qurbanları ilə bağlı Milli İstiqamətləndirmə Mexanizmi Qaydaları”na",
      source: "hesabat, 2016",
      title: "İnsan alveri qurbanları ilə bağlı Milli İstiqamətləndirmə Mexanizmi Qaydaları",
    },
    {
      text: "“Dövlət orqanlarında çağrı mərkəzlərinin fəaliyyətinin təşkili” Qaydalarına",
      source: "hesabat, 2015",
      title: "Dövlət orqanlarında çağrı mərkəzlərinin fəaliyyətinin təşkili",
    },
  ],
  counterexamples: [
    { text: "“Etik davranış qaydaları” mövzusunda təlim keçirilmişdir", why: "the subject of a course" },
    { text: "olma və yaşama qaydalarının pozulması", why: "rules in general" },
  ],
};
