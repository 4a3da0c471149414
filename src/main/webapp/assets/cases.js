// The list of cases looks for itself whether something new waits. Without this script one loads the page again.

const open = document.querySelector('#open');
let known = `${open.dataset.open} ${open.dataset.overdue}`;

async function look() {
  try {
    const answer = await fetch('/cases', { headers: { Accept: 'application/json' } });
    if (!answer.ok) return;
    const page = await answer.json();
    const now = `${page.open.length} ${page.overdue}`;
    if (now === known) return;
    known = now;
    const news = document.querySelector('#news');
    news.textContent = news.dataset.text.replace('%n', page.open.length).replace('%o', page.overdue);
    document.querySelector('#fresh').hidden = false;
    document.title = `(${page.open.length}) ${document.title.replace(/^\(\d+\) /, '')}`;
  } catch {
    // The next look will tell.
  }
}

setInterval(look, 15000);
