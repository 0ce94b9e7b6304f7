package samples

import (
	"regexp"
	"strings"

	"decant/analysis/exchange"
)

// Redacted stands where a secret was.
const Redacted = "REDACTED"

// secretName matches the names of what must not be written down: headers, query parameters, fields of JSON and forms.
var secretName = regexp.MustCompile(`(?i)pass(?:word|wd|phrase)?|secret|token|api[-_]?key|auth|session|cookie|credential|card|cvv|cvc|ssn|iban|(?:^|[-_])pin(?:$|[-_])|signature`)

// secretValue matches what is a secret whatever it is called: a JSON web token, an access key, a private key, and a
// word of 32 characters or more that no person would write.
var secretValue = regexp.MustCompile(`eyJ[\w-]{8,}\.[\w-]+\.[\w-]*|AKIA[0-9A-Z]{12,}|-----BEGIN [^-]+-----|\b[0-9a-fA-F]{32,}\b|\b[A-Za-z0-9+/_-]{40,}={0,2}`)

var (
	jsonField = regexp.MustCompile(`"((?:[^"\\]|\\.)*)"(\s*:\s*)("(?:[^"\\]|\\.)*"|-?[\d.eE+-]+)`)
	formField = regexp.MustCompile(`([^&=\s]+)=([^&\s]*)`)
)

// Redact takes out of a request what looks like a secret, by its name or its form. The length of a body may change.
func Redact(q *exchange.Request) *exchange.Request {
	out := *q
	out.Query = redactForm(q.Query)
	out.Path = secretValue.ReplaceAllString(q.Path, Redacted)
	out.Headers = nil
	form := false
	for _, h := range q.Headers {
		if h.Name == "content-length" {
			continue
		}
		form = form || h.Name == "content-type" && strings.Contains(h.Value, "form-urlencoded")
		if secretName.MatchString(h.Name) {
			h.Value = Redacted
		}
		h.Value = secretValue.ReplaceAllString(h.Value, Redacted)
		out.Headers = append(out.Headers, h)
	}
	body := string(q.Body)
	if form {
		body = redactForm(body)
	}
	out.Body = []byte(RedactText(body))
	return &out
}

// RedactText takes secrets out of JSON or plain text.
func RedactText(text string) string {
	text = jsonField.ReplaceAllStringFunc(text, func(field string) string {
		m := jsonField.FindStringSubmatch(field)
		if !secretName.MatchString(m[1]) {
			return field
		}
		return `"` + m[1] + `"` + m[2] + `"` + Redacted + `"`
	})
	return secretValue.ReplaceAllString(text, Redacted)
}

func redactForm(text string) string {
	text = formField.ReplaceAllStringFunc(text, func(field string) string {
		name, _, _ := strings.Cut(field, "=")
		if secretName.MatchString(name) {
			return name + "=" + Redacted
		}
		return field
	})
	return secretValue.ReplaceAllString(text, Redacted)
}
