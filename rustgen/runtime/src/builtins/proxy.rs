//! Proxy and Proxy.revocable (ECMA-262 §28.2).

use crate::call::arg;
use crate::closures;
use crate::error;
use crate::literal;
use crate::mem::Rt;
use crate::native;
use crate::proxy;
use crate::value::{R, V};

pub fn proxy(rt: &mut Rt, this: V, args: &[V]) -> R<V> {
    if !this.is_empty() {
        return Err(error::type_error(rt, "Constructor Proxy requires 'new'"));
    }
    proxy::create(rt, arg(args, 0), arg(args, 1))
}

pub fn revocable(rt: &mut Rt, _this: V, args: &[V]) -> R<V> {
    let p = proxy::create(rt, arg(args, 0), arg(args, 1))?;
    let revoke = closures::new(rt, closures::REVOKE, &[p])?;
    let o = literal::obj(rt)?;
    literal::def_prop(rt, o, &native::PROXY, p)?;
    literal::def_prop(rt, o, &native::REVOKE, revoke)?;
    Ok(o)
}
