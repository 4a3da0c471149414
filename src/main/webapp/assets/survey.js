// Changing the language, or going for help, keeps what is on the page, as "Save and come back later" does.
// Leave now is left alone: nothing may stand between somebody and the way out.
const form = document.querySelector('form[data-keep]');
let touched = false;
form?.addEventListener('input', () => { touched = true; });

for (const link of document.querySelectorAll('a:not(.exit, .skip, [href^="#"])'))
  link.addEventListener('click', async event => {
    if (!touched || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    const body = new URLSearchParams(new FormData(form));
    body.set('go', 'save');
    try {
      await fetch(form.action, { method: 'POST', body, redirect: 'manual' });
    } finally {
      location.href = link.href;
    }
  });
