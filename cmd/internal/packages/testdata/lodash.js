const _ = require('lodash');

// Reports over a list of sales.

exports.handler = async (event) => {
  const { sales, settings } = JSON.parse(event.body);
  const report = _.get(event, 'queryStringParameters.report', 'totals');
  const all = _.merge({ currency: { code: 'EUR', digits: 2 }, regions: ['north'] }, settings);
  const body = {
    totals: () => _(sales).groupBy('region').mapValues((list) => _.round(_.sumBy(list, 'amount'), all.currency.digits)).toPairs().sortBy(0).value(),
    best: () => _.chain(sales).orderBy(['amount', 'who'], ['desc', 'asc']).take(2).map(_.partialRight(_.pick, ['who', 'amount'])).value(),
    people: () => ({ unique: _.uniqBy(sales, 'who').length, byName: _.keyBy(sales, (s) => _.camelCase(s.who)), chunks: _.chunk(_.map(sales, 'who'), 2) }),
    text: () => [_.kebabCase('Sales of Ågot'), _.startCase('total_amount'), _.truncate('a long line of text', { length: 12 }), _.padStart('7', 3, '0'), _.deburr('déjà vu'), _.words('one, two')],
    copies: () => {
      const copy = _.cloneDeep({ sales, at: new Date(0), pattern: /x/g, seen: new Map([['a', new Set([1])]]) });
      _.set(copy, 'sales[0].tags.first', true);
      _.unset(copy, 'sales[1].who');
      return { copy: _.omit(copy, ['seen']), same: _.isEqual(sales, _.cloneDeep(sales)), changed: _.isEqual(sales, copy.sales), at: copy.at.getTime(), seen: copy.seen.get('a').size, difference: _.differenceWith(sales, copy.sales, _.isEqual).length };
    },
    settings: () => _.defaultsDeep(all, { currency: { symbol: '€' }, limit: _.clamp(120, 0, 100) }),
    debt: () => _.flow(_.filter, _.partialRight(_.invokeMap, 'who.toUpperCase'), _.uniq)(sales, _.overSome([_.conforms({ amount: (n) => n < 10 }), _.matches({ region: 'south' })])),
  }[report];
  if (!_.isFunction(body)) return { statusCode: 404, body: _.escape(`no report <${report}>`) };
  const once = _.memoize(body);
  once();
  return { statusCode: 200, body: JSON.stringify({ settings: all, report: once() }) };
};
