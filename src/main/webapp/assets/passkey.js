// Passkeys, where the browser knows them: the device signs the question of the house, and the form takes the answer along.
// Without this script there is the password.

const knows = window.PublicKeyCredential?.parseCreationOptionsFromJSON;

for (const form of knows ? document.querySelectorAll('form[data-passkey]') : []) {
  form.hidden = false;
  form.addEventListener('submit', event => {
    event.preventDefault();
    sign(form).catch(() => tell(form));
  });
}

async function sign(form) {
  const fields = form.elements;
  const answer = await fetch(form.dataset.passkey, { method: 'POST', body: new URLSearchParams({ _token: fields._token.value }) });
  if (!answer.ok) throw new Error('no question');
  const { challenge, options } = await answer.json();
  const { publicKey } = JSON.parse(options);
  const made = publicKey.user
    ? await navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(publicKey) })
    : await navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(publicKey) });
  fields._challenge.value = challenge;
  fields._credential.value = JSON.stringify(made.toJSON());
  form.submit();
}

// The device said no, or its owner did; a new try is a new question.
function tell(form) {
  const words = form.querySelector('[role=status]');
  words.textContent = words.dataset.failed;
}

// A code that came behind the address fills its field, and leaves the address.
const code = document.querySelector('input[data-fragment]');
if (code && location.hash) {
  code.value = decodeURIComponent(location.hash.slice(1));
  history.replaceState(null, '', location.pathname);
}
