/* The attendance sheet of a tablet. Each tap is kept in the browser with a key of its own and sent
 * at once; what the network does not take stays, is counted, and leaves when it returns. The server
 * knows the keys, so that sending again is harmless. */

const RETRY_FIRST = 3000;
const RETRY_MOST = 30000;
const REFRESH = 60000;
const BATCH = 100;
const ATTENDING = ['PRESENT', 'PARTIAL'];

/* Marks not yet taken by the server, in the order they were made; shared by the tabs of a browser. */
class Waiting {
  constructor(name) {
    this.name = name;
    this.memory = [];
  }

  all() {
    try {
      return JSON.parse(localStorage.getItem(this.name)) ?? this.memory;
    } catch {
      return this.memory;
    }
  }

  add(mark) {
    this.#keep([...this.all(), mark]);
  }

  remove(keys) {
    this.#keep(this.all().filter((mark) => !keys.includes(mark.key)));
  }

  of(enrolment) {
    return this.all().filter((mark) => mark.enrolment === enrolment).pop();
  }

  persons() {
    return new Set(this.all().map((mark) => mark.enrolment)).size;
  }

  #keep(marks) {
    this.memory = marks;
    try {
      localStorage.setItem(this.name, JSON.stringify(marks));
    } catch {
      // a browser that keeps nothing still has this page
    }
  }
}

/* One person's line. */
class Line {
  constructor(element, words) {
    this.element = element;
    this.words = words;
    this.enrolment = Number(element.dataset.enrolment);
    this.walkIn = element.dataset.walkIn === 'true';
    this.name = plain(element.dataset.name);
    this.state = element.querySelector('.sheet-state');
    this.minutes = element.querySelector('.sheet-minutes');
    this.radios = [...element.querySelectorAll('input[type=radio]')];
    const { status, late, early } = element.dataset;
    this.saved = status ? { status, minutesLate: number(late), minutesEarly: number(early) } : null;
    this.show(this.saved);
  }

  get status() {
    return this.radios.find((radio) => radio.checked)?.value;
  }

  get late() {
    return this.element.querySelector('[data-minutes=late]');
  }

  get early() {
    return this.element.querySelector('[data-minutes=early]');
  }

  show(mark) {
    this.radios.forEach((radio) => { radio.checked = radio.value === mark?.status; });
    this.minutes.hidden = mark?.status !== 'PARTIAL';
    if (mark?.status === 'PARTIAL') {
      this.late.value = mark.minutesLate ?? '';
      this.early.value = mark.minutesEarly ?? '';
    }
  }

  /* What the line says now, or null while it is not a whole answer. */
  mark() {
    const { status } = this;
    this.minutes.hidden = status !== 'PARTIAL';
    this.unfinished = false;
    if (status !== 'PARTIAL') {
      return status ? { status, minutesLate: null, minutesEarly: null } : null;
    }
    const minutesLate = number(this.late.value);
    const minutesEarly = number(this.early.value);
    if (!minutesLate && !minutesEarly) {
      // an answer about an earlier mark must not take back what is being typed
      this.unfinished = true;
      this.say(this.words.minutes, 'todo');
      return null;
    }
    return { status, minutesLate, minutesEarly };
  }

  say(text, kind) {
    this.state.textContent = text;
    this.element.dataset.kind = kind;
  }
}

class Sheet {
  constructor(root) {
    this.root = root;
    this.words = JSON.parse(root.dataset.words);
    this.waiting = new Waiting(`sextant.marks.${root.dataset.keep}`);
    this.lines = [...root.querySelectorAll('.sheet-line')].map((line) => new Line(line, this.words));
    this.pause = RETRY_FIRST;
    this.notice = document.getElementById('sheet-notice');
    this.problem = document.getElementById('sheet-problem');
    this.counter = document.getElementById('sheet-counter');
  }

  start() {
    this.lines.forEach((line) => this.#listen(line));
    root.querySelectorAll('fieldset').forEach((set) => { set.disabled = root.dataset.open !== 'true'; });
    this.waiting.all().forEach((mark) => this.#line(mark.enrolment)?.show(mark));
    this.#search();
    document.getElementById('sheet-all')?.addEventListener('click', () => this.#allPresent());
    window.addEventListener('online', () => this.send());
    window.addEventListener('offline', () => this.#tell());
    document.addEventListener('visibilitychange', () => this.#refresh());
    setInterval(() => this.#refresh(), REFRESH);
    this.#walkIns();
    this.#countersign();
    this.#correct();
    this.#tell();
    this.send();
  }

  #listen(line) {
    line.element.addEventListener('change', () => {
      const mark = line.mark();
      if (mark) {
        this.#take(line, mark);
      }
    });
  }

  #take(line, mark) {
    this.waiting.add({ key: uuid(), enrolment: line.enrolment, ...mark });
    line.say(this.words.pending, 'pending');
    this.#tell();
    this.send();
  }

  #allPresent() {
    this.lines.filter((line) => !line.status).forEach((line) => {
      line.show({ status: 'PRESENT' });
      this.#take(line, { status: 'PRESENT', minutesLate: null, minutesEarly: null });
    });
  }

  #line(enrolment) {
    return this.lines.find((line) => line.enrolment === enrolment);
  }

  /* Sends what waits; who asks while it is being sent waits for the same end. */
  send() {
    this.sending ??= this.#sendAll().finally(() => { this.sending = null; });
    return this.sending;
  }

  /* One batch after another. */
  async #sendAll() {
    clearTimeout(this.timer);
    while (this.waiting.all().length > 0 && await this.#sendSome()) {
      this.pause = RETRY_FIRST;
    }
    if (this.waiting.all().length > 0 && !this.signedOut) {
      this.timer = setTimeout(() => this.send(), this.pause);
      this.pause = Math.min(this.pause * 2, RETRY_MOST);
    }
    this.#tell();
  }

  /* False when there is no use in going on at once. */
  async #sendSome() {
    const batch = this.waiting.all().slice(0, this.alone ? 1 : BATCH);
    const answer = await this.#call('PUT', '/attendance', { marks: batch });
    if (answer.ok) {
      this.alone = false;
      this.offline = false;
      this.waiting.remove(batch.map((mark) => mark.key));
      this.#show(answer.body);
      return true;
    }
    if (answer.status === 401) {
      this.signedOut = true;
      return false;
    }
    if (!isRefusal(answer.status)) {
      this.offline = true;
      return false;
    }
    if (batch.length > 1) {
      this.alone = true;
      return true;
    }
    this.#setAside(batch[0], answer.body);
    return true;
  }

  /* A mark that the server refuses for good: said at its line, which shows what is kept instead. */
  #setAside(mark, problem) {
    this.waiting.remove([mark.key]);
    const line = this.#line(mark.enrolment);
    if (line) {
      line.show(this.waiting.of(mark.enrolment) ?? line.saved);
      line.say(problem?.detail ?? this.words.failed, 'refused');
    }
  }

  #show(sheet) {
    for (const mark of sheet.marks) {
      const line = this.#line(mark.enrolment);
      if (line && !line.unfinished && !this.waiting.of(mark.enrolment)) {
        line.saved = mark;
        if (document.activeElement?.dataset?.minutes === undefined
            || !line.element.contains(document.activeElement)) {
          line.show(mark);
        }
        line.say(fill(this.words.saved, time(mark.at), mark.by), 'saved');
      }
    }
    if (sheet.countersigned && this.root.dataset.open === 'true') {
      location.reload();
    }
  }

  #tell() {
    const regular = this.lines.filter((line) => !line.walkIn);
    const present = regular.filter((line) => ATTENDING.includes(line.status)).length;
    const extra = this.lines.filter((line) => line.walkIn && ATTENDING.includes(line.status)).length;
    const base = fill(present <= 1 ? this.words.counterOne : this.words.counter, present, regular.length);
    setText(this.counter, extra > 0 ? fill(this.words.counterExtra, base, extra) : base);
    const count = this.waiting.persons();
    const away = this.offline || !navigator.onLine;
    let text = '';
    if (this.signedOut) {
      text = fill(this.words.signedOut, count);
    } else if (away && count > 0) {
      text = fill(count === 1 ? this.words.offlineOne : this.words.offline, count);
    } else if (away) {
      text = this.words.offlineNone;
    }
    setText(this.notice, text);
    this.notice.hidden = text === '';
    document.getElementById('sheet-sign-in').hidden = !this.signedOut;
  }

  /* What another tablet marked, while nothing of this one waits. */
  async #refresh() {
    if (document.visibilityState !== 'visible' || this.sending || this.signedOut
        || this.root.dataset.open !== 'true' || this.waiting.all().length > 0) {
      return;
    }
    const answer = await this.#call('GET', '/attendance');
    this.offline = answer.status === 0;
    if (answer.ok) {
      this.#show(answer.body);
    }
    this.#tell();
  }

  #search() {
    const field = document.getElementById('sheet-search');
    field?.addEventListener('input', () => {
      const wanted = plain(field.value);
      this.lines.forEach((line) => { line.element.hidden = !line.name.includes(wanted); });
    });
  }

  #walkIns() {
    const field = document.getElementById('walk-in-name');
    const list = document.getElementById('walk-in-found');
    const reason = document.getElementById('walk-in-reason');
    const keys = new Map();
    let turn = 0;
    field?.addEventListener('input', async () => {
      const mine = ++turn;
      const answer = await this.#call('GET', `/walk-ins?q=${encodeURIComponent(field.value)}`);
      if (mine === turn) {
        list.replaceChildren(...(answer.ok ? answer.body : []).map((person) => this.#found(person)));
        this.#complain(answer.ok ? '' : answer.body?.detail ?? this.words.needsNetwork);
      }
    });
    list?.addEventListener('click', async (event) => {
      const button = event.target.closest('button');
      if (!button || !reason.reportValidity()) {
        return;
      }
      const person = Number(button.dataset.person);
      keys.set(person, keys.get(person) ?? uuid());
      const body = { person, reason: reason.value, key: keys.get(person) };
      this.#then(await this.#call('POST', '/walk-ins', body));
    });
  }

  #found(person) {
    const item = document.createElement('li');
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'button';
    button.dataset.person = person.person;
    const status = person.status ? this.words[`is${person.status}`] : null;
    const facts = [person.organisation, status].filter(Boolean).join(', ');
    button.textContent = fill(this.words.add, facts ? `${person.name} (${facts})` : person.name);
    item.append(button);
    return item;
  }

  #countersign() {
    const dialog = document.getElementById('countersign-dialog');
    document.getElementById('countersign')?.addEventListener('click', () => {
      const missing = this.lines.filter((line) => !line.status).length;
      const text = missing === 1 ? this.words.missingOne : fill(this.words.missing, missing);
      setText(document.getElementById('countersign-missing'), missing > 0 ? text : '');
      this.#complain('');
      dialog.showModal();
    });
    document.getElementById('countersign-no')?.addEventListener('click', () => dialog.close());
    document.getElementById('countersign-yes')?.addEventListener('click', async () => {
      dialog.close();
      await this.send();
      if (this.waiting.all().length > 0) {
        this.#complain(this.words.sendFirst);
        return;
      }
      this.#then(await this.#call('POST', '/countersign', {}));
    });
  }

  #correct() {
    const form = document.getElementById('correction');
    const key = uuid();
    form?.addEventListener('submit', async (event) => {
      event.preventDefault();
      const value = (name) => form.elements[name].value;
      const partial = value('status') === 'PARTIAL';
      const mark = {
        key,
        enrolment: Number(value('enrolment')),
        status: value('status'),
        minutesLate: partial ? number(value('late')) : null,
        minutesEarly: partial ? number(value('early')) : null,
      };
      this.#then(await this.#call('PUT', '/attendance', { marks: [mark], reason: value('reason') }));
    });
  }

  /* The page is drawn anew after an act; a refusal is said. */
  #then(answer) {
    if (answer.ok) {
      location.reload();
    } else if (answer.status === 401) {
      this.signedOut = true;
      this.#tell();
    } else {
      const details = answer.body?.errors?.map((error) => error.detail).filter(Boolean).join(' ');
      this.#complain(details || answer.body?.detail || this.words.needsNetwork);
    }
  }

  #complain(text) {
    setText(this.problem, text);
    this.problem.hidden = text === '';
    if (text) {
      this.problem.scrollIntoView({ block: 'nearest' });
    }
  }

  /* Never throws: without network the status is 0. A redirect is a sign-in page. */
  async #call(method, path, body) {
    const headers = { Accept: 'application/json', 'Accept-Language': document.documentElement.lang };
    headers['X-Sextant-Sheet'] = this.root.dataset.pass;
    if (body) {
      headers['Content-Type'] = 'application/json';
    }
    try {
      const answer = await fetch(this.root.dataset.url + path, {
        method,
        headers,
        body: body && JSON.stringify(body),
        redirect: 'manual',
        cache: 'no-store',
      });
      const status = answer.type === 'opaqueredirect' ? 401 : answer.status;
      const isJson = /json/.test(answer.headers.get('Content-Type') ?? '');
      const content = isJson ? await answer.json() : null;
      return { ok: answer.ok && isJson, status, body: content };
    } catch {
      return { ok: false, status: 0, body: null };
    }
  }
}

function isRefusal(status) {
  return status >= 400 && status < 500 && status !== 408 && status !== 429;
}

function number(text) {
  const value = Number.parseInt(text, 10);
  return Number.isNaN(value) || value === 0 ? null : value;
}

function plain(text) {
  return text.normalize('NFD').replace(/\p{Diacritic}/gu, '').toLowerCase().trim();
}

function fill(pattern, ...values) {
  return pattern.replace(/\{(\d)\}/g, (_, place) => values[place]);
}

function setText(element, text) {
  if (element && element.textContent !== text) {
    element.textContent = text;
  }
}

function time(instant) {
  const format = { hour: 'numeric', minute: '2-digit', timeZone: 'Europe/Paris' };
  const text = new Intl.DateTimeFormat(document.documentElement.lang, format).format(new Date(instant));
  return document.documentElement.lang === 'fr' ? text.replace(/^0/, '').replace(':', '\u00a0h\u00a0') : text;
}

/* randomUUID is missing outside https and localhost. */
function uuid() {
  if (crypto.randomUUID) {
    return crypto.randomUUID();
  }
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

const root = document.getElementById('attendance-sheet');
if (root) {
  new Sheet(root).start();
}
