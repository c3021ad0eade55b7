package aligned

// Step is the sentence of the cursor in its cell of running text, -1 in other
// documents.
func (a stepping) Step() int {
	if !a.doc.Running {
		return -1
	}
	return a.doc.cell(a.cur.row, a.cur.col).stepAt(a.cur.byte)
}

// SetStep puts the cursor on a sentence of running text; show brings it into
// sight.
func (a stepping) SetStep(row, step int, show bool) {
	if row < 0 || row >= len(a.doc.Rows) || len(a.doc.Columns) == 0 {
		return
	}
	at := spot{row: row}
	if steps := a.doc.cell(row, 0).Steps; step >= 0 && step < len(steps) {
		at.byte = steps[step].Start
	}
	if at != a.cur {
		a.moveTo(at, true)
	}
	if show {
		a.showStep()
	}
}

// stepText moves the cursor by sentences of the rows in sight.
func (a stepping) stepText(by int) {
	v := a.eng.sight(a.cur.row)
	row, step := a.cur.row, a.Step()
	for ; by > 0; by-- {
		if step+1 < len(a.doc.cell(row, 0).Steps) {
			step++
		} else if v+1 < a.eng.count() {
			v, step = v+1, 0
			row = a.eng.row(v)
		} else {
			break
		}
	}
	for ; by < 0; by++ {
		if step > 0 {
			step--
		} else if v > 0 {
			v--
			row = a.eng.row(v)
			step = len(a.doc.cell(row, 0).Steps) - 1
		} else {
			break
		}
	}
	a.SetStep(row, step, true)
}

// showStep brings the lines of the cursor's sentence into sight, with a line
// above and below them.
func (a stepping) showStep() {
	v := a.eng.sight(a.cur.row)
	step := a.Step()
	if v >= a.eng.count() || step < 0 || len(a.eng.boxes[a.cur.row].cells) == 0 {
		return
	}
	s, b := a.doc.cell(a.cur.row, 0).Steps[step], &a.eng.boxes[a.cur.row].cells[0]
	line := a.eng.m.line
	top := a.eng.textTop(v) + float32(b.lineOf(s.Start))*line
	end := a.eng.textTop(v) + float32(b.lineOf(s.End-1)+1)*line
	y, h := a.scroll.Offset.Y, a.scroll.Size().Height
	switch {
	case top-line < y:
		a.setOffset(top - line)
	case end+line > y+h:
		a.setOffset(min(top-line, end+line-h))
	}
}
