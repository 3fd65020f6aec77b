/** Who has opened this page is told where he is and what to do, in both languages. */
export function Welcome() {
  return (
    <header className="normgraph-welcome">
      <h1>
        <span lang="az">Xoş gəlmisiniz</span> · <span lang="en">Welcome</span>
      </h1>
      <p lang="az">
        Bu, normativ hüquqi aktların qrafıdır: hansı akt nəyi dəyişdirib, bunu hansı sənəd deyir, bu gün nə qüvvədədir.
        Sual seçin, cavab dərhal görünəcək; sonra dəyişənləri dəyişib yenidən soruşun.
      </p>
      <p lang="en">
        A graph of legal acts: which act did this, on whose word, and what stands today. Choose a question and it is
        answered at once; then change its variables and ask again.
      </p>
    </header>
  );
}
