package aligned

// The parts of Aligned by what their methods are about. Each stands on the widget
// that it is a part of, and lends it its methods.
type (
	// viewport is what is in sight: where the rows are scrolled to.
	viewport struct{ *Aligned }
	// stepping is the cursor: the cell, the sentence, the mark.
	stepping struct{ *Aligned }
	// selecting is the text that is selected.
	selecting struct{ *Aligned }
	// typing is what the keyboard does.
	typing struct{ *Aligned }
)
