// What goja does otherwise than ECMAScript when nothing is done about it.
const { listen, respond } = require('containerless');

const tries = {
  ownFinally() { try { try { } catch (e) { return 'caught'; } finally { throw 'x'; } } catch (e) { return e; } },
  both() { let n = 0; try { try { n++; throw 1; } catch (e) { n += 10; } finally { n += 100; null.x; } } catch (e) { return n + e.name; } },
  override() { for (;;) { try { return 1; } catch (e) { return 2; } finally { break; } } return 3; },
  carry() { const seen = []; for (const a of [1, 2, 3]) { try { if (a === 2) continue; seen.push(a); if (a === 1) throw 'y'; } catch (e) { seen.push(e); } finally { seen.push('f'); } } return seen; },
  label() { let n = 0; out: for (;;) { try { n++; break out; } catch (e) { n += 10; } finally { n += 100; } } return n; },
  rethrow() { const seen = []; try { try { throw 1; } catch (e) { seen.push(e); throw 2; } finally { seen.push('f'); } } catch (e) { seen.push(e); } return seen; },
  loop() { const seen = []; for (let i = 0; i < 3; i++) { try { try { seen.push(i); } catch { seen.push('no'); } finally { if (i) throw i; } } catch (e) { seen.push('out' + e); } } return seen; },
};
async function later() {
  const seen = [];
  try { try { await 1; } catch (e) { seen.push('no'); } finally { await 2; throw 'z'; } } catch (e) { seen.push(e); }
  return seen;
}
function* made() { try { yield 1; } catch (e) { yield 'no'; } finally { yield 2; throw 'g'; } }
const generated = () => { const seen = []; try { for (const v of made()) seen.push(v); } catch (e) { seen.push(e); } return seen; };
const outcome = f => { try { return String(f()); } catch (e) { return e.name + ': ' + e.message; } };

listen(async req => {
  const numbers = [
    () => Number(2n ** 64n), () => Number(1n << 70n), () => Number(-(2n ** 64n)), () => Number(2n ** 63n), () => Number(10n), () => Number(0n), () => Number(2n ** 2000n), () => new Number(2n ** 65n),
    () => [2n ** 64n, 1n].map(Number), () => Number(), () => Number('12'), () => Number({ valueOf: () => 7 }), () => Number.prototype.constructor === Number, () => new Number(1) instanceof Number, () => typeof Number,
    () => Number.name + Number.length, () => new (class extends Number { twice() { return this * 2; } })(4).twice(), () => (5).constructor === Number, () => Number.MAX_SAFE_INTEGER, () => typeof new Number(1),
    () => BigInt('x'), () => BigInt('1.5'), () => BigInt(' 0x1f\n'), () => BigInt(''), () => BigInt('-0x1'), () => BigInt([7]), () => BigInt({}), () => BigInt(1.5), () => BigInt('+5'), () => BigInt({ valueOf: () => 2n }), () => BigInt({ [Symbol.toPrimitive]: h => h.length }), () => BigInt(null), () => BigInt(true), () => BigInt(Symbol()), () => BigInt(Symbol('s')), () => BigInt(NaN), () => BigInt(-Infinity), () => BigInt(1e21),
    () => BigInt(), () => BigInt(undefined), () => BigInt(7), () => new BigInt(1), () => BigInt.asIntN(8, 255n), () => (1n).constructor === BigInt, () => Object(1n) instanceof BigInt, () => BigInt.name, () => Number(Symbol()),
    () => Object.getOwnPropertyNames(Number.prototype).length, () => Math.sign(), () => Object.is(Math.sign(-0), -0),
  ];
  console.log(Number, BigInt, [Number]);
  respond({ tries: Object.values(tries).map(f => f()), later: await later(), generated: generated(), numbers: numbers.map(outcome) });
});
