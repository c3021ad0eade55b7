package drawn

import (
	"parallax/compare/difference"
)

// SideOf is the side of an article, an absent one where it has none.
func SideOf(d difference.Difference, article int) difference.Side {
	for _, s := range d.Sides {
		if s.Article == article {
			return s
		}
	}
	return difference.Side{Article: article, Absent: true}
}
