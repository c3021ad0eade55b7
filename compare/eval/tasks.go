package main

// tasks are all that the tool can measure, one line each; the function of a
// task stands in a file of its own.
func tasks() []task {
	return []task{
		{"quotes", evalQuotes},
		{"quote-match", evalQuoteMatch},
		{"alignment", alignment},
	}
}
