// Moves money between two accounts in one transaction of a ledger: begin, read both balances, check, then
// commit or roll back. Amounts are whole cents.
const { listen, get, post, put, delete: remove, respond } = require('containerless');

const LEDGER = 'http://ledger.internal';
const DAILY_LIMIT = 500000;

// problem returns what is wrong with a transfer on its own, or null.
function problem(t) {
  if (typeof t.from !== 'string' || typeof t.to !== 'string') return 'accounts are missing';
  if (t.from === t.to) return 'accounts are the same';
  if (!Number.isInteger(t.amount) || t.amount <= 0) return 'amount is not a positive number of cents';
  return null;
}

// refusal returns why the balances do not allow a transfer, or null.
function refusal(t, from, to) {
  if (from.currency !== to.currency) return `cannot move ${from.currency} to ${to.currency}`;
  if (from.balance < t.amount) return `short of ${money(t.amount - from.balance, from.currency)}`;
  const today = from.moved.reduce((sum, cents) => sum + cents, 0);
  if (today + t.amount > DAILY_LIMIT) return 'over the daily limit';
  return null;
}

function money(cents, currency) {
  return `${(cents / 100).toFixed(2)} ${currency}`;
}

listen((req) => {
  const transfer = req.body;
  const wrong = problem(transfer);
  if (wrong) {
    respond({ ok: false, error: wrong });
    return;
  }
  post(`${LEDGER}/transactions`, (tx) => {
    const url = `${LEDGER}/transactions/${tx.id}`;
    get(`${url}/accounts/${transfer.from}`, (from) => {
      get(`${url}/accounts/${transfer.to}`, (to) => {
        const no = refusal(transfer, from, to);
        if (no) {
          remove(url, () => respond({ ok: false, error: no }));
          return;
        }
        const entries = [
          { account: transfer.from, change: -transfer.amount },
          { account: transfer.to, change: transfer.amount },
        ];
        put(url, { entries, memo: transfer.memo }, (done) => {
          if (done.state === 'committed') {
            respond({ ok: true, tx: tx.id, balance: money(from.balance - transfer.amount, from.currency) });
          } else {
            respond({ ok: false, error: `the ledger answered ${done.state}` });
          }
        });
      });
    });
  });
});
