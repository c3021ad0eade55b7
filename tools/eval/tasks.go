package main

// tasks are all that the tool can measure, one line each; the function of a
// task stands in a file of its own.
func tasks() []task {
	return []task{
		{"alignment", alignment},
		{"numbers", numbers},
		{"figures", figures},
		{"quotes", evalQuotes},
		{"quote-match", evalQuoteMatch},
		{"extraction", extraction},
		{"plaintext", plaintext},
		{"words", words},
		{"event-words", eventWords},
		{"labels", labels},
		{"ideal-labels", idealLabels},
		{"events", events},
	}
}
