// Classes: instances with fields, public and private, getters, methods of a class and of the one it extends.
const { listen, respond } = require('containerless');

class Account {
  #balance = 0;
  static opened = 0;
  constructor(owner, limit) {
    this.owner = owner;
    this.limit = limit;
    this.entries = 0;
  }
  get balance() { return this.#balance; }
  add(amount) {
    this.#balance += amount;
    this.entries++;
    return this;
  }
  allows(amount) { return this.#balance - amount >= -this.limit; }
}

class Savings extends Account {
  rate = 2;
  constructor(owner) {
    super(owner, 0);
  }
  add(amount) { return super.add(amount + this.rate); }
  interest() { return this.balance * this.rate; }
}

class Refused extends Error {
  constructor(amount) {
    super(`${amount} is too much`);
    this.name = 'Refused';
    this.amount = amount;
  }
}

const withdraw = (account, amount) => {
  if (!account.allows(amount)) throw new Refused(amount);
  account.add(-amount);
};

listen((req) => {
  const numbers = req.body.numbers;
  let total = 0;
  let refused = 0;
  for (let i = 0; i < numbers.length; i++) {
    const n = numbers[i];
    const account = n % 3 === 0 ? new Savings('s') : new Account('a', 50);
    account.add(n).add(n + 1);
    if (i % 100 === 0) {
      try {
        withdraw(account, 3 * n + 60);
      } catch (e) {
        if (!(e instanceof Refused)) throw e;
        refused += e.amount;
      }
    } else {
      withdraw(account, n);
    }
    total += account.balance + account.entries;
    if (account instanceof Savings) total += account.interest();
  }
  respond({ total, refused });
});
