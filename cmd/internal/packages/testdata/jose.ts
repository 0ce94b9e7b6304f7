import { base64url, decodeJwt, decodeProtectedHeader, errors, jwtVerify, SignJWT, UnsecuredJWT } from 'jose';

const key = new TextEncoder().encode('a secret of the test, long enough');

// Signs what it is given, and reads what it signed.
export default async (request: Request) => {
  const token = request.headers.get('authorization')?.slice('Bearer '.length);
  if (!token) {
    const claims = (await request.json()) as Record<string, unknown>;
    const jwt = await new SignJWT(claims).setProtectedHeader({ alg: 'HS256', typ: 'JWT' }).setIssuedAt().setIssuer('decant').setExpirationTime('2h').sign(key);
    return Response.json({ jwt, header: decodeProtectedHeader(jwt), open: new UnsecuredJWT(claims).encode(), body: base64url.encode('body') }, { status: 201 });
  }
  try {
    const { payload, protectedHeader } = await jwtVerify(token, key, { issuer: 'decant', algorithms: ['HS256'] });
    return Response.json({ payload, protectedHeader });
  } catch (e) {
    if (e instanceof errors.JWTExpired) return Response.json({ code: e.code, claim: e.claim, sub: decodeJwt(token).sub }, { status: 401 });
    return Response.json({ error: (e as Error).name, message: (e as Error).message }, { status: 401 });
  }
};
