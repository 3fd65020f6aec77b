/** Who has opened this page is told where he is and what to do, in both languages. */
export function Welcome() {
  return (
    <header className="normgraph-welcome">
      <h1>normgraph</h1>
      <p lang="az">
        Normativ hüquqi aktların qrafı: hansı akt nəyi dəyişdirib, bunu hansı sənəd deyir və bu gün nə qüvvədədir. Sual
        seçin: cavabı yanında görünəcək. Sonra dəyişənləri dəyişib yenidən soruşun.
      </p>
      <p lang="en">
        A graph of legal acts: which act did this, on whose word, and what stands today. Choose a question and its
        answer appears beside it. Then change its variables and ask again.
      </p>
    </header>
  );
}
