// Edits of a text, the same as on the server (TextEdit): a number keeps, a negative one takes out, a string puts in.
(() => {
  const made = () => {
    const parts = [];
    const push = (part) => {
      if (part === 0 || part === '') return;
      const last = parts.at(-1);
      if (typeof part === 'string') {
        const deleted = typeof last === 'number' && last < 0 ? parts.pop() : null;
        if (typeof parts.at(-1) === 'string') parts[parts.length - 1] += part;
        else parts.push(part);
        if (deleted !== null) parts.push(deleted);
      } else if (typeof last === 'number' && last > 0 === part > 0) parts[parts.length - 1] += part;
      else parts.push(part);
    };
    return { parts, push };
  };
  const size = (part) => (typeof part === 'string' ? part.length : Math.abs(part));
  const isPut = (part) => typeof part === 'string';
  const isKept = (part) => typeof part === 'number' && part > 0;
  const walk = (parts) => {
    let index = 0;
    const self = {
      part: parts[0],
      next: () => { self.part = parts[++index]; },
      pass: (length) => {
        const left = size(self.part) - length;
        if (left === 0) self.next();
        else self.part = isPut(self.part) ? self.part.slice(length) : self.part > 0 ? left : -left;
      },
    };
    return self;
  };
  const common = (a, b) => {
    if (a.part === undefined || b.part === undefined) throw new Error('Edits of texts of different lengths');
    return Math.min(size(a.part), size(b.part));
  };

  /** Each as it is done after the other; at the same place the first one's text comes first. */
  const both = (one, other) => {
    const first = made();
    const second = made();
    const a = walk(one);
    const b = walk(other);
    while (a.part !== undefined || b.part !== undefined) {
      if (isPut(a.part)) {
        first.push(a.part);
        second.push(a.part.length);
        a.next();
      } else if (isPut(b.part)) {
        first.push(b.part.length);
        second.push(b.part);
        b.next();
      } else {
        const length = common(a, b);
        if (isKept(a.part) && isKept(b.part)) {
          first.push(length);
          second.push(length);
        } else if (isKept(b.part)) first.push(-length);
        else if (isKept(a.part)) second.push(-length);
        a.pass(length);
        b.pass(length);
      }
    }
    return [first.parts, second.parts];
  };

  /** One edit and the one that follows it, as one. */
  const then = (one, next) => {
    const result = made();
    const a = walk(one);
    const b = walk(next);
    while (a.part !== undefined || b.part !== undefined) {
      if (a.part < 0 && !isPut(a.part)) {
        result.push(a.part);
        a.next();
      } else if (isPut(b.part)) {
        result.push(b.part);
        b.next();
      } else {
        const length = common(a, b);
        const keeps = isKept(b.part);
        if (isPut(a.part)) {
          if (keeps) result.push(a.part.slice(0, length));
        } else result.push(keeps ? length : -length);
        a.pass(length);
        b.pass(length);
      }
    }
    return result.parts;
  };

  const apply = (parts, text) => {
    let at = 0;
    let result = '';
    for (const part of parts) {
      if (isPut(part)) result += part;
      else if (part > 0) {
        result += text.slice(at, at + part);
        at += part;
      } else at -= part;
    }
    if (at !== text.length) throw new Error('An edit of another text');
    return result;
  };

  const low = (text, at) => /[\uDC00-\uDFFF]/.test(text.charAt(at));
  /** The one replacement that makes one text of the other; never cuts a character of two units. */
  const difference = (before, after) => {
    let from = 0;
    const most = Math.min(before.length, after.length);
    while (from < most && before[from] === after[from]) from++;
    if (from > 0 && (low(before, from) || low(after, from))) from--;
    let end = 0;
    while (end < most - from && before[before.length - 1 - end] === after[after.length - 1 - end]) end++;
    if (end > 0 && (low(before, before.length - end) || low(after, after.length - end))) end--;
    const edit = made();
    edit.push(from);
    edit.push(after.slice(from, after.length - end));
    edit.push(-(before.length - end - from));
    edit.push(end);
    return edit.parts;
  };

  /** Where a place in the text is after an edit. */
  const moved = (parts, place) => {
    let at = 0;
    let to = place;
    for (const part of parts) {
      if (at > place) break;
      if (isPut(part)) {
        if (at < place) to += part.length;
      } else if (part > 0) at += part;
      else {
        to -= Math.min(-part, Math.max(0, place - at));
        at -= part;
      }
    }
    return to;
  };

  const isNothing = (parts) => parts.every(isKept);
  const written = (parts) => parts.map((part) => (isPut(part) ? '+' + part : (part > 0 ? '=' : '-') + Math.abs(part)));
  const read = (wire) => wire.map((part) => {
    const rest = part.slice(1);
    return part[0] === '+' ? rest : part[0] === '=' ? Number(rest) : -Number(rest);
  });

  window.textEdit = { both, then, apply, difference, moved, isNothing, written, read };
})();
