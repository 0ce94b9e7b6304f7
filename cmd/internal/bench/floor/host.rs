//! What the hand-written functions are written against: a request, a world that answers, and a response.

use crate::lines::Asked;
use crate::work::Work;

pub const TEXT: &str = "text/plain; charset=utf-8";
pub const JSON: &str = "application/json";

/// One call under way. Its buffers live as long as the function, as a careful author would have it.
pub struct Host<'w> {
    pub work: &'w Work,
    /// The response so far.
    pub out: Vec<u8>,
    pub content_type: &'static str,
    /// For the bodies and URLs of outgoing calls.
    pub scratch: Vec<u8>,
    pub url: String,
    /// Effects, when somebody wants to see them.
    pub asked: Option<Vec<Asked>>,
}

impl<'w> Host<'w> {
    pub fn new(work: &'w Work) -> Self {
        Host { work, out: Vec::new(), content_type: TEXT, scratch: Vec::new(), url: String::new(), asked: None }
    }

    /// Makes an outgoing call to `self.url` with `self.scratch` as its body, and returns the bytes of the answer.
    #[inline]
    pub fn ask(&mut self, method: &str, content_type: &str) -> &'w [u8] {
        if let Some(list) = &mut self.asked {
            list.push(Asked::Http {
                method: method.into(),
                url: self.url.clone(),
                content_type: content_type.into(),
                body: self.scratch.clone(),
            });
        }
        let answer = self.work.answer(method.as_bytes(), self.url.as_bytes()).expect("an answer to every call");
        &answer.body
    }

    pub fn log(&mut self, level: &str, text: String) {
        if let Some(list) = &mut self.asked {
            list.push(Asked::Log { level: level.into(), text });
        }
    }

    pub fn text(&mut self, text: &str) {
        self.content_type = TEXT;
        self.out.extend_from_slice(text.as_bytes());
    }

    /// Begins a JSON response.
    pub fn json(&mut self) -> &mut Vec<u8> {
        self.content_type = JSON;
        &mut self.out
    }
}
