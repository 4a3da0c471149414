// Changing the language, or going for help, keeps what is on the page, as "Save and come back later" does; so does a pause
// of five seconds. Leave now is left alone: nothing may stand between somebody and the way out.
const form = document.querySelector('form[data-keep]');
const told = form?.querySelector('[data-kept]');
let touched = false, soon;

function keep() {
  clearTimeout(soon);
  const body = new URLSearchParams(new FormData(form));
  body.set('go', 'save');
  return fetch(form.action, { method: 'POST', body, redirect: 'manual' });
}

form?.addEventListener('input', () => {
  touched = true;
  clearTimeout(soon);
  told.textContent = '';
  soon = setTimeout(async () => {
    const answer = await keep().catch(() => undefined);
    if (answer?.type === 'opaqueredirect') told.textContent = told.dataset.kept;
  }, 5000);
});
form?.addEventListener('submit', () => clearTimeout(soon));

for (const link of document.querySelectorAll('a:not(.exit, .skip, [href^="#"])'))
  link.addEventListener('click', async event => {
    if (!touched || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    try {
      await keep();
    } finally {
      location.href = link.href;
    }
  });
