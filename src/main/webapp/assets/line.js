// The line of room.v1, for whichever page follows logs: a socket, server-sent events where sockets do not get through, and
// asking for what follows where nothing stays open. All three tell the same logs from the same places. It comes back by
// itself, each page at another moment.

const JITTER = 1_000, SILENCE = 60_000, ASKING = 10_000, REFUSALS = 3;

/**
 * @param logs by name: { e: epoch, s: the newest event that took effect }; kept up to date here
 * @param doors { ticket, socket, stream, events } addresses
 * @param told { apply(log, event), begin(log), begun(log), live(), outdated(), over() }
 */
export function follow({ logs, doors, token, told }) {
  const language = document.documentElement.lang;
  const lively = new Set();        // logs that are told to their end
  const seen = {};                 // by log: when a gap was seen, and where the heartbeat said that more is there
  let way = 0, failed = 0, tries = 0, spread = 2, heard = 0, welcome = false, refused = 0, open, again, over = false;
  const ways = [bySocket, byEvents, byAsking];

  const say = frame => { if (open?.readyState === WebSocket.OPEN && open instanceof WebSocket) open.send(JSON.stringify(frame)); };
  const marks = () => Object.entries(logs).map(([l, { e, s }]) => `${l}/${e}/${s}`).join(' ');

  function connect() {
    again = undefined;
    heard = Date.now();
    ways[way]();
  }

  async function bySocket() {
    try {
      const answer = await fetch(doors.ticket, { method: 'POST', body: new URLSearchParams({ _token: token }) });
      if ([403, 404, 409].includes(answer.status)) return giveUp();
      if (!answer.ok) return comeBack();
      const { ticket } = await answer.json();
      welcome = false;
      open = new WebSocket(location.origin.replace(/^http/, 'ws') + doors.socket, ['room.v1.json', `ticket.${ticket}`]);
    } catch { return comeBack(); }
    open.onopen = () => say({ t: 'hello', v: 1, lang: language, logs: Object.entries(logs).map(([l, { e, s }]) => ({ l, e, after: s })) });
    open.onmessage = ({ data }) => hear(JSON.parse(data));
    const socket = open;
    open.onclose = ({ code }) => {
      if (open !== socket) return;
      open = undefined;
      if (code === 1006 && ++failed >= 2 && doors.stream) way = 1;
      ended(code);
    };
  }

  function byEvents() {
    open = new EventSource(`${doors.stream}?after=${encodeURIComponent(marks())}`);
    open.onmessage = ({ data }) => hear(JSON.parse(data));
    open.addEventListener('goodbye', ({ data }) => {
      hangUp();
      ended(JSON.parse(data).code);
    });
    open.onerror = () => {
      hangUp();
      if (++failed >= 4) way = 2;
      comeBack();
    };
  }

  async function byAsking() {
    const [[log, place]] = Object.entries(logs);
    try {
      const answer = await fetch(`${doors.events}?after=${place.s}`, { headers: { Accept: 'application/json' } });
      if ([403, 404, 409].includes(answer.status)) return giveUp();
      if (!answer.ok) return comeBack();
      const { epoch, head, events } = await answer.json();
      if (place.s && place.e !== epoch || place.s > head || !events.every(event => take(log, event))) return giveUp();
      place.e = epoch;
      upToDate();
      again = setTimeout(connect, ASKING);
    } catch { comeBack(); }
  }

  function ended(code) {
    // A ticket is good once and for half a minute: a line that broke on its way in, or was sent again by somebody between,
    // has used it up. Whoever may not come in gets no other one.
    if (code === 4003 && !welcome && refused++ < REFUSALS) return comeBack();
    [4001, 4003, 4009].includes(code) ? giveUp() : comeBack();
  }

  function hangUp() {
    const old = open;
    open = undefined;
    old?.close();
  }

  function comeBack() {
    if (over) return;
    told.outdated();
    again = setTimeout(connect, Math.random() * JITTER * spread * 2 ** Math.min(3, tries++));
  }

  function giveUp() {
    over = true;
    hangUp();
    clearTimeout(again);
    told.over();
  }

  function hear(frame) {
    heard = Date.now();
    switch (frame.t) {
      case 'welcome': spread = frame.spread; failed = refused = 0; welcome = true; lively.clear(); frame.logs.forEach(({ l, e }) => { if (logs[l]) logs[l].e = e; }); break;
      case 'events': frame.ev.every(event => take(frame.l, event)) || gap(frame.l); break;
      case 'snapshot': begin(frame); break;
      case 'live': lively.add(frame.l); if (lively.size === Object.keys(logs).length) upToDate(); break;
      // The end of the line itself may come seconds later.
      case 'error': hangUp(); ended(frame.code); break;
      case 'heartbeat': Object.entries(frame.heads).forEach(beat); break;
    }
  }

  function upToDate() {
    tries = 0;
    told.live();
  }

  // The rule: the next one is applied, an older one dropped; after a gap nothing is applied, it is asked for again.
  function take(log, event) {
    const place = logs[log];
    if (!place || event.s <= place.s) return true;
    if (event.s > place.s + 1) return false;
    place.s = event.s;
    told.apply(log, event);
    return true;
  }

  // Twice in half a minute: everything anew.
  function gap(log) {
    const now = Date.now(), before = seen[log]?.gap ?? -Infinity;
    seen[log] = { ...seen[log], gap: now };
    if (now - before < 30_000) logs[log].e = '';
    if (now - before < 30_000 || way) { hangUp(); comeBack(); }
    else say({ t: 'resume', l: log, after: logs[log].s });
  }

  function begin({ l, e, s, state }) {
    logs[l] = { e, s };
    told.begin(l);
    state.ev.forEach(event => told.apply(l, event));
    told.begun(l);
  }

  // Told that there is more twice without hearing it: the tail was lost.
  function beat([log, newest]) {
    const place = logs[log];
    if (!place) return;
    say({ t: 'ack', l: log, s: place.s });
    if (newest > place.s && seen[log]?.behind === place.s) say({ t: 'resume', l: log, after: place.s });
    seen[log] = { ...seen[log], behind: newest > place.s ? place.s : -1 };
  }

  setInterval(() => {
    if (!open || Date.now() - heard <= SILENCE) return;
    const socket = open instanceof WebSocket;
    open.close();
    if (!socket) { open = undefined; comeBack(); }
  }, 5_000);
  addEventListener('online', () => { if (again) { clearTimeout(again); connect(); } });
  connect();
}
