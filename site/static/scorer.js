// What the search puts first: a title that has what was asked for, then the course, then what is said about the course.
var Scorer = {
  objNameMatch: 11, objPartialMatch: 6, objPrio: { 0: 15, 1: 5, 2: -5 }, objPrioDefault: 0,
  title: 15, partialTitle: 7, term: 5, partialTerm: 2,
  score([page, title, , , score]) {
    const asked = (new URLSearchParams(location.search).get("q") ?? "").trim().toLowerCase();
    const folder = page.split("/")[0];
    const place = { lectures: 20, equations: 8, homework: 6, glossary: 6, api: 0, guide: -4, bench: -8 }[folder] ?? 0;
    return score + place + (asked && title.toLowerCase().includes(asked) ? 30 : 0);
  },
};
