const rates: Record<string, number> = { eur: 1, usd: 1.08, gbp: 0.86 };

export default async function convert(request: Request): Promise<Response> {
  const { searchParams } = new URL(request.url);
  const amount = Number(searchParams.get('amount') ?? 1);
  const from = rates[searchParams.get('from') ?? 'eur'];
  const to = rates[searchParams.get('to') ?? 'usd'];
  if (Number.isNaN(amount) || !from || !to) {
    return Response.json({ error: 'amount, from and to' }, { status: 400 });
  }
  return Response.json({ amount: ((amount / from) * to).toFixed(2) }, { headers: { 'cache-control': 'max-age=60' } });
}
