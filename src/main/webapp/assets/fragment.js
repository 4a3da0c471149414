// A code that came in the fragment of a link goes into its field and out of the address, so that no history keeps it.
const field = document.querySelector('[data-fragment]');

function take() {
  const code = location.hash.slice(1);
  if (!field || !/^[0-9A-Za-z]{8,64}$/.test(code) || document.getElementById(code)) return;
  history.replaceState(null, '', location.pathname + location.search);
  field.value = code.toUpperCase().replace(/(.{4})(?=.)/g, '$1 ');
}

take();
addEventListener('hashchange', take);
