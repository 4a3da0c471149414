// Keeps the forms of one consultation that found no line, for whoever wished it, and sends them in their order when a page
// with a fresh token asks for it. It keeps no pages, and touches nothing else.
const scope = new URL(registration.scope).pathname;
const KEPT = /\/(questions\/\d+|form)$/;

addEventListener('install', () => skipWaiting());
addEventListener('activate', event => event.waitUntil(clients.claim()));

addEventListener('fetch', event => {
  const { method, url } = event.request;
  const path = new URL(url).pathname;
  if (method === 'POST' && path.startsWith(scope) && KEPT.test(path)) event.respondWith(pass(event.request, path));
});

// A worry is never left lying here: who calls for help has to know at once whether it was heard.
async function pass(request, path) {
  const copy = request.clone();
  try {
    return await fetch(request);
  } catch (cut) {
    const fields = new URLSearchParams(await copy.text());
    const owner = fields.get('_owner');
    if (/(^|\.)worry$/.test(fields.get('go') ?? '') || !owner) throw cut;
    await keep(path, fields, owner);
    for (const page of await clients.matchAll()) page.postMessage(await state(owner));
    return new Response(null, { status: 204 }); // the page stays, and says so
  }
}

// The same page once more stands in for what was kept of it before. The house only keeps it: going on is left to the page.
async function keep(path, fields, owner) {
  if (['next', 'back'].includes(fields.get('go'))) fields.set('go', 'save');
  fields.delete('_token');
  fields.delete('_owner');
  for (const form of await forms(owner)) if (form.path === path) await work(all => all.delete(form.at));
  await work(all => all.add({ path, owner, body: fields.toString() }));
}

// What the house has taken goes; what it refuses stays, for its author to read; the rest waits for the next line.
async function send({ owner, token }) {
  let sent = 0;
  for (const form of await forms(owner)) {
    if (form.refused) continue;
    const body = new URLSearchParams(form.body);
    body.set('_token', token);
    const answer = await fetch(form.path, { method: 'POST', body, redirect: 'manual' }).catch(() => undefined);
    if (!answer || answer.status >= 500 || answer.status === 429) break;
    if (answer.type === 'opaqueredirect' || answer.status === 422) {
      await work(all => all.delete(form.at));
      sent++;
    } else await work(all => all.put({ ...form, refused: true }));
  }
  return { ...await state(owner), sent };
}

async function state(owner) {
  const all = await forms(owner);
  return {
    waiting: all.filter(form => !form.refused).length,
    refused: all.filter(form => form.refused).map(({ path, body }) => ({ path, words: words(body) })),
  };
}

const words = body => [...new URLSearchParams(body)]
  .filter(([name, value]) => /(^|\.)words$/.test(name) && value.trim())
  .map(([, value]) => value);

async function dismiss({ owner }) {
  for (const form of await forms(owner)) if (form.refused) await work(all => all.delete(form.at));
  return state(owner);
}

async function forget() {
  await work(all => all.clear());
  await registration.unregister();
}

let sending; // two pages that ask at once ask for the same
const acts = {
  send: asked => sending ??= send(asked).finally(() => { sending = undefined; }),
  state: ({ owner }) => state(owner),
  dismiss,
  forget,
};
addEventListener('message', event => event.waitUntil(
  Promise.resolve(acts[event.data.act]?.(event.data)).then(answer => event.ports[0]?.postMessage(answer))));

const forms = async owner => (await work(all => all.getAll())).filter(form => form.owner === owner);

function work(act) {
  return new Promise((done, failed) => {
    const open = indexedDB.open('unsent ' + scope, 1);
    open.onupgradeneeded = () => open.result.createObjectStore('forms', { keyPath: 'at', autoIncrement: true });
    open.onerror = () => failed(open.error);
    open.onsuccess = () => {
      const transaction = open.result.transaction('forms', 'readwrite');
      const asked = act(transaction.objectStore('forms'));
      transaction.oncomplete = () => { open.result.close(); done(asked.result); };
      transaction.onabort = () => { open.result.close(); failed(transaction.error); };
    };
  });
}
