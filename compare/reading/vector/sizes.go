package vector

// The sizes of the model. A file of weights with other sizes is refused.
const (
	pieces = 30522 // of the vocabulary
	width  = 384   // numbers a state
	heads  = 12
	head   = width / heads // numbers of a state that one head sees
	inner  = 1536          // numbers between the two steps of a layer's last part
	states = 96            // numbers of a state that are kept
)
