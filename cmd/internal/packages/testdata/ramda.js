const R = require('ramda');

const adults = R.pipe(R.filter(R.propSatisfies(R.gte(R.__, 18), 'age')), R.sortWith([R.descend(R.prop('age')), R.ascend(R.prop('name'))]), R.map(R.pick(['name', 'age'])));
const street = R.lensPath(['address', 'street']);

exports.handler = async (event) => {
  const people = JSON.parse(event.body);
  if (!R.all(R.has('name'), people)) return { statusCode: 400, body: 'all need a name' };
  return {
    statusCode: 200,
    body: JSON.stringify({
      adults: adults(people),
      byCity: R.map(R.pluck('name'), R.groupBy(R.pathOr('nowhere', ['address', 'city']), people)),
      shouted: R.over(street, R.toUpper, R.head(people)),
      mean: R.converge(R.divide, [R.sum, R.length])(R.pluck('age', people)),
      merged: R.mergeDeepRight(people[0], R.last(people)),
      parts: R.partition(R.both(R.is(Object), R.propEq('Ada', 'name')), people).map(R.length),
      zipped: R.zipObj(R.pluck('name', people), R.range(0, people.length)),
      counts: R.countBy(R.pipe(R.prop('name'), R.length, String), people),
      evolved: R.evolve({ age: R.inc, address: { city: R.always('?') } }, people[0]),
      curried: R.curry((a, b, c) => a + b + c)(1)(2, 3),
      same: R.equals(people, R.clone(people)),
      transduced: R.into([], R.compose(R.map(R.prop('age')), R.filter(R.lt(30))), people),
      text: R.toString({ a: [1, 'b'] }),
    }),
  };
};
