// Package worded writes by which words articles tell apart: labels of the same people,
// loaded words of one article alone, words of headlines that their bodies lack, and
// what shows that a text is no report.
//
// In goes an event.Event with the findings of compare/wording, out come differences.
package worded
