package ir

// ANF lets tests outside the package compare trees as to what the text form keeps.
var ANF = anf
