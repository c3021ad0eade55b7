// Package quoted writes who is quoted in each article, with which words and by which
// verbs: one statement with what each article prints, leaves out or changes of it;
// other words of one speaker; whose voices are heard with how many words; verbs that
// doubt or attack.
//
// In goes an event.Event with the utterances of compare/utterance, out come
// differences. Known misses: words without quotation marks; speakers by role alone.
package quoted
