import Decimal from 'decimal.js';

Decimal.set({ precision: 30, rounding: Decimal.ROUND_HALF_EVEN });

export default (request: Request) => {
  const { searchParams } = new URL(request.url);
  try {
    const amount = new Decimal(searchParams.get('amount') ?? '0.1');
    const rate = new Decimal(searchParams.get('rate') ?? '0.07');
    return Response.json({
      tax: amount.times(rate).toFixed(2),
      gross: amount.plus(amount.mul(rate)).toString(),
      third: amount.div(3).toSignificantDigits(20),
      grown: rate.plus(1).pow(10).toPrecision(12),
      root: amount.abs().sqrt().toString(),
      log: amount.abs().plus(1).ln().toDP(15).toNumber(),
      hex: amount.trunc().toHex(),
      text: amount.toExponential(3),
      less: amount.lt(rate),
      sine: rate.sin().toString(),
      parts: amount.toFraction(1000).map(String),
    });
  } catch (e) {
    return Response.json({ error: (e as Error).message }, { status: 400 });
  }
};
