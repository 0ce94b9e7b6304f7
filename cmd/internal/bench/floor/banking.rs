use crate::host::{Host, JSON};
use crate::json::{write_string, Reader, JSON_ERROR};
use std::borrow::Cow;
use std::io::Write;

const LEDGER: &str = "http://ledger.internal";
const DAILY_LIMIT: f64 = 500000.0;

#[derive(Default)]
struct Transfer<'a> {
    from: Option<Cow<'a, str>>,
    to: Option<Cow<'a, str>>,
    amount: Option<f64>,
    memo: Option<Cow<'a, str>>,
}

fn transfer(data: &[u8]) -> Transfer<'_> {
    let mut t = Transfer::default();
    Reader::new(data).object(|r, name| match name {
        "from" => t.from = r.text(),
        "to" => t.to = r.text(),
        "amount" => t.amount = r.number(),
        "memo" => t.memo = r.text(),
        _ => r.skip(),
    });
    t
}

fn problem(t: &Transfer) -> Option<&'static str> {
    let (Some(from), Some(to)) = (&t.from, &t.to) else { return Some("accounts are missing") };
    if from == to {
        return Some("accounts are the same");
    }
    match t.amount {
        Some(a) if a.fract() == 0.0 && a > 0.0 => None,
        _ => Some("amount is not a positive number of cents"),
    }
}

#[derive(Default)]
struct Account<'a> {
    currency: Cow<'a, str>,
    balance: f64,
    moved: f64,
}

fn account<'w>(host: &mut Host<'w>, url: &str, name: &str) -> Account<'w> {
    set_url(host, &[url, "/accounts/", name]);
    host.scratch.clear();
    let mut a = Account::default();
    let read = Reader::new(host.ask("GET", "")).object(|r, name| match name {
        "currency" => a.currency = r.text().unwrap_or_default(),
        "balance" => a.balance = r.number().unwrap_or(f64::NAN),
        "moved" => drop(r.array(|r| a.moved += r.number().unwrap_or(f64::NAN))),
        _ => r.skip(),
    });
    assert!(read, "{JSON_ERROR}");
    a
}

fn set_url(host: &mut Host, parts: &[&str]) {
    host.url.clear();
    parts.iter().for_each(|p| host.url.push_str(p));
}

fn money(cents: f64, currency: &str) -> String {
    format!("{:.2} {currency}", cents / 100.0)
}

fn refusal(amount: f64, from: &Account, to: &Account) -> Option<String> {
    if from.currency != to.currency {
        return Some(format!("cannot move {} to {}", from.currency, to.currency));
    }
    if from.balance < amount {
        return Some(format!("short of {}", money(amount - from.balance, &from.currency)));
    }
    (from.moved + amount > DAILY_LIMIT).then(|| "over the daily limit".to_string())
}

fn refuse(host: &mut Host, error: &str) {
    let out = host.json();
    out.extend_from_slice(b"{\"ok\":false,\"error\":");
    write_string(out, error);
    out.push(b'}');
}

/// examples/banking/banking.js
pub fn handle(host: &mut Host) {
    let t = transfer(&host.work.body);
    if let Some(wrong) = problem(&t) {
        return refuse(host, wrong);
    }
    let (from_name, to_name) = (t.from.as_deref().unwrap_or(""), t.to.as_deref().unwrap_or(""));
    let amount = t.amount.unwrap_or(0.0);
    set_url(host, &[LEDGER, "/transactions"]);
    host.scratch.clear();
    let mut tx = 0.0;
    Reader::new(host.ask("POST", "")).object(|r, name| match name {
        "id" => tx = r.number().unwrap_or(f64::NAN),
        _ => r.skip(),
    });
    let url = format!("{LEDGER}/transactions/{tx}");
    let from = account(host, &url, from_name);
    let to = account(host, &url, to_name);
    host.scratch.clear();
    if let Some(no) = refusal(amount, &from, &to) {
        set_url(host, &[&url]);
        host.ask("DELETE", "");
        return refuse(host, &no);
    }
    set_url(host, &[&url]);
    write_entries(&mut host.scratch, from_name, to_name, amount, t.memo.as_deref());
    let mut state = None;
    Reader::new(host.ask("PUT", JSON)).object(|r, name| match name {
        "state" => state = r.text(),
        _ => r.skip(),
    });
    let state = state.unwrap_or_default();
    if state != "committed" {
        return refuse(host, &format!("the ledger answered {state}"));
    }
    let out = host.json();
    write!(out, "{{\"ok\":true,\"tx\":{tx},\"balance\":").expect("memory");
    write_string(out, &money(from.balance - amount, &from.currency));
    out.push(b'}');
}

fn write_entries(out: &mut Vec<u8>, from: &str, to: &str, amount: f64, memo: Option<&str>) {
    out.extend_from_slice(b"{\"entries\":[{\"account\":");
    write_string(out, from);
    write!(out, ",\"change\":{}}},{{\"account\":", -amount).expect("memory");
    write_string(out, to);
    write!(out, ",\"change\":{amount}}}]").expect("memory");
    if let Some(memo) = memo {
        out.extend_from_slice(b",\"memo\":");
        write_string(out, memo);
    }
    out.push(b'}');
}
