;;; emacs.el --- drives decant in a real Emacs, in batch  -*- lexical-binding: t -*-
;; Run by emacs.sh in a folder with login.js and login.http. Sets Eglot up as editors/README.md says, and sees the
;; diagnostic, the hints, the hover, the code action, the navigation and the commands.

(require 'eglot)
(require 'cl-lib)

(setq create-lockfiles nil make-backup-files nil eglot-sync-connect 30 eglot-autoshutdown t
      eglot-confirm-server-edits nil auto-revert-verbose nil)

(defun check (what ok &rest state)
  (unless ok (message "step %s: %S" what state) (kill-emacs 1)))

(defun eventually (what get)
  (let ((end (+ (float-time) 30)) found)
    (while (and (not (setq found (funcall get))) (< (float-time) end))
      (accept-process-output nil 0.05))
    (check (concat "in vain: " what) found)
    found))

;; The configuration that the README gives is what is tested.
(with-temp-buffer
  (insert-file-contents (getenv "DECANT_README"))
  (re-search-forward "^```elisp\n")
  (let ((from (point)))
    (re-search-forward "^```$")
    (eval (car (read-from-string (format "(progn %s)" (buffer-substring from (match-beginning 0))))) t)))

(find-file "login.js")
(js-mode)
;; eglot-ensure waits for a command to end, and in batch there is none.
(apply #'eglot--connect (eglot--guess-contact))
(eventually "the server attaches" #'eglot-current-server)
(defun execute (command &rest arguments)
  (jsonrpc-request (eglot-current-server) :workspace/executeCommand
                   (list :command command :arguments (vconcat (list (eglot-path-to-uri (buffer-file-name))) arguments))))

(flymake-mode 1)
(check "no diagnostics before the first trace" (null (flymake-diagnostics)))
(let ((told (execute "decant.trace")))
  (check "the trace" (= (plist-get told :fallbacks) 1) told))
(let ((d (car (eventually "a diagnostic" (lambda () (flymake-start) (flymake-diagnostics))))))
  (check "its words" (string-match-p "No sample takes this else branch" (flymake-diagnostic-text d)) d)
  (check "its place" (= (line-number-at-pos (flymake-diagnostic-beg d)) 14) d))

(eglot-inlay-hints-mode 1)
(let ((hints (jsonrpc-request (eglot-current-server) :textDocument/inlayHint
                              (list :textDocument (eglot--TextDocumentIdentifier)
                                    :range (list :start '(:line 0 :character 0) :end '(:line 30 :character 0))))))
  (check "hints" (cl-find "☠ fallback" hints :key (lambda (h) (plist-get h :label)) :test #'equal) hints))

(goto-char (point-min))
(search-forward "resp[")
(let ((hover (jsonrpc-request (eglot-current-server) :textDocument/hover (eglot--TextDocumentPositionParams))))
  (check "hover" (string-match-p "good password" (format "%s" hover)) hover))

(goto-char (point-min))
(forward-line 13)
(let* ((actions (eglot-code-actions (line-beginning-position) (line-end-position)))
       (fix (cl-find "Write a sample that reaches this else branch" actions :key (lambda (a) (plist-get a :title)) :test #'equal)))
  (check "a code action" fix actions)
  (eglot-execute (eglot-current-server) fix)
  (with-current-buffer (find-file-noselect "login.http")
    (check "the new sample" (string-match-p "### reaches the else branch at login.js:14" (buffer-string)) (buffer-string))))

(goto-char (point-min))
(search-forward "resp[")
(let ((found (jsonrpc-request (eglot-current-server) :textDocument/implementation (eglot--TextDocumentPositionParams))))
  (check "implementation" (string-match-p "function\\.rs" (format "%s" (elt found 0))) found))

(let ((next (execute "decant.nextFallback" '(:line 0 :character 0) "next")))
  (check "the next fallback point" (= 13 (plist-get (plist-get (plist-get next :range) :start) :line)) next))

(when (equal (getenv "DECANT_STANDIN") "")
  (load (expand-file-name "emacs-more.el" (file-name-directory load-file-name)) nil t))

(message "all steps hold in Emacs %s" emacs-version)
(eglot-shutdown (eglot-current-server))
(kill-emacs 0)
;;; emacs.el ends here
