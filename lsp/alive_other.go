//go:build !unix

package lsp

// alive cannot be asked here; the closing of standard input ends the server.
func alive(int) bool { return true }
