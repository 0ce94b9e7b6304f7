// What async generators become: esbuild makes generators of them, which yield what is awaited in an __await. This drives
// such a generator as ECMA-262 §27.6 has it, request by request and job by job; esbuild's own takes more jobs, and leaves a
// finally block at its first await when the generator is told to return. It takes the place of esbuild's text line for line.
//
// What such a generator returns has been awaited. An __await has a second part that tells what it is: none, awaited; 1, awaited
// within yield*; 2, a value that yield* passes on; 3, the value of a return; 4, the same, to be awaited once more.
var __asyncGenerator = (() => {
  const { apply } = Reflect, Vow = Promise, Wrong = TypeError;
  const wait = async (value, yes, no) => {
    try { value = await value; } catch (e) { no(e); return; }
    yes(value);
  };
  class AsyncGenerator {
    #ask;
    constructor(ask) { this.#ask = ask; }
    static ask(g, kind, value) {
      return new Vow((yes, no) => {
        if (typeof g === "object" && g !== null && #ask in g) g.#ask({ kind, value, yes, no, after: null });
        else no(new Wrong(`${kind} method called on incompatible receiver ${String(g)}`));
      });
    }
    next(value) { return AsyncGenerator.ask(this, "next", value); }
    return(value) { return AsyncGenerator.ask(this, "return", value); }
    throw(value) { return AsyncGenerator.ask(this, "throw", value); }
  }
  const iterators = { [Symbol.asyncIterator]() { return this; } };
  Object.defineProperty(iterators, Symbol.asyncIterator, { enumerable: false });
  Object.setPrototypeOf(AsyncGenerator.prototype, iterators);
  delete AsyncGenerator.prototype.constructor;
  Object.defineProperty(AsyncGenerator.prototype, Symbol.toStringTag, { value: "AsyncGenerator", configurable: true });
  return (self, list, body) => {
    const generator = list === null ? body.call(self) : apply(body, self, list);
    let state = "start", first = null, last = null;
    const settle = (value, done) => { const { yes } = first; first = first.after; yes({ value, done }); };
    const end = (value) => { settle(value, true); drain(); };
    const fail = (error) => { const { no } = first; first = first.after; no(error); drain(); };
    const drain = () => {
      state = "done";
      if (first === null) return;
      if (first.kind === "next") end(undefined);
      else if (first.kind === "throw") fail(first.value);
      else { state = "running"; wait(first.value, end, fail); }
    };
    const raise = (error) => { run("throw", error); };
    const resume = () => {
      state = "running";
      if (first.kind === "return") wait(first.value, (value) => { run("return", new __await(value, 3)); }, raise);
      else run(first.kind, first.value);
    };
    const yielded = (value) => {
      settle(value, false);
      if (first === null) state = "yielded";
      else resume();
    };
    const run = (kind, given) => {
      let step;
      try { step = generator[kind](given); } catch (e) { fail(e); return; }
      const { value } = step, special = value instanceof __await, what = special ? value[1] : 0;
      if (step.done) {
        if (what === 4) wait(value[0], end, fail);
        else end(what === 3 ? value[0] : value);
      } else if (!special) wait(value, yielded, raise);
      else if (what === 2) yielded(value[0]);
      else wait(value[0], (v) => { run(what === 1 && kind === "return" ? kind : "next", v); }, raise);
    };
    return new AsyncGenerator((request) => {
      if (first === null) first = request;
      else last.after = request;
      last = request;
      if (state === "yielded" || state === "start" && request.kind === "next") resume();
      else if (state !== "running") drain();
    });
  };
})();
// What a synchronous iterator becomes (CreateAsyncFromSyncIterator), and other things that yield* and for await need.
var __fromSync = (() => {
  const { apply } = Reflect, Vow = Promise, Wrong = TypeError;
  const isObject = (v) => typeof v === "object" && v !== null || typeof v === "function";
  const checked = (v) => {
    if (!isObject(v)) throw new Wrong(`Iterator result ${String(v)} is not an object`);
    return v;
  };
  const wait = async (value, yes, no) => {
    try { value = await value; } catch (e) { no(e); return; }
    yes(value);
  };
  const fromSync = (inner) => {
    const { next } = inner;
    const step = (result, yes, no) => { const { done, value } = checked(result); wait(value, (v) => { yes({ value: v, done: !!done }); }, no); };
    return {
      next: (v) => new Vow((yes, no) => { step(apply(next, inner, [v]), yes, no); }),
      return: (v) => new Vow((yes, no) => {
        const f = inner.return;
        if (f === undefined || f === null) yes({ value: v, done: true });
        else step(apply(f, inner, [v]), yes, no);
      }),
      throw: (e) => new Vow((yes, no) => {
        const f = inner.throw;
        if (f === undefined || f === null) no(e);
        else step(apply(f, inner, [e]), yes, no);
      })
    };
  };
  const iteratorOf = (value) => {
    const method = value[Symbol.asyncIterator];
    if (method === undefined || method === null) {
      const inner = value[Symbol.iterator]();
      if (!isObject(inner)) throw new Wrong("Result of the Symbol.iterator method is not an object");
      return fromSync(inner);
    }
    const inner = apply(method, value, []);
    if (!isObject(inner)) throw new Wrong("Result of the Symbol.asyncIterator method is not an object");
    return inner;
  };
  return { apply, Wrong, checked, iteratorOf };
})();
var __forAwait = (() => {
  const { apply, checked, iteratorOf } = __fromSync;
  const forAwait = (value) => {
    const inner = iteratorOf(value), { next } = inner;
    return {
      next: () => apply(next, inner, []),
      get return() {
        const f = inner.return;
        return f === undefined || f === null ? undefined : () => apply(f, inner, []);
      }
    };
  };
  forAwait.checked = checked;
  return forAwait;
})();
var __yieldStar = (() => {
  const { apply, Wrong, checked, iteratorOf } = __fromSync;
  return (value) => {
    const inner = iteratorOf(value);
    const { next } = inner;
    let asked = "";
    const ask = (kind, f, v) => {
      asked = kind;
      return { done: false, value: new __await(apply(f, inner, v), 1) };
    };
    const answered = (result) => {
      const kind = asked;
      asked = "";
      checked(result);
      if (kind === "close") throw new Wrong("The iterator does not provide a 'throw' method");
      if (!result.done) return { done: false, value: new __await(result.value, 2) };
      return { done: true, value: kind === "return" ? new __await(result.value, 3) : result.value };
    };
    return {
      [Symbol.iterator]() { return this; },
      next(v) { return asked === "" ? ask("next", next, [v]) : answered(v); },
      throw(e) {
        if (asked !== "") { asked = ""; throw e; }
        const f = inner.throw;
        if (f !== undefined && f !== null) return ask("throw", f, [e]);
        const close = inner.return;
        if (close === undefined || close === null) throw new Wrong("The iterator does not provide a 'throw' method");
        return ask("close", close, []);
      },
      return(v) {
        if (asked !== "") return answered(v);
        const f = inner.return;
        if (f === undefined || f === null) return { done: true, value: new __await(v[0], 4) };
        return ask("return", f, [v[0]]);
      }
    };
  };
})();
