// The text of a Set-Cookie header.
(function () {
  'use strict';
  const cookieText = ({ name, value, domain, path, expires, secure, httpOnly, sameSite, maxAge }) => {
    let text = encodeURIComponent(name) + '=' + encodeURIComponent(value);
    if (maxAge !== undefined) text += '; Max-Age=' + Math.floor(maxAge);
    if (domain) text += '; Domain=' + domain;
    if (path) text += '; Path=' + path;
    if (expires) text += '; Expires=' + new Date(expires).toUTCString();
    if (httpOnly) text += '; HttpOnly';
    if (secure) text += '; Secure';
    if (sameSite) text += '; SameSite=' + sameSite;
    return text;
  };
  return { cookieText };
});
