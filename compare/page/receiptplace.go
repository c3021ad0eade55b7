package page

// Where the forms carry the receipt of a document.
const (
	// ReceiptName is the ID of an element of a web page, and the word before the
	// receipt in text, in a comment of Markdown and in the name of an attachment.
	ReceiptName = "parallax-receipt"
	// ReceiptPart is the part of a word processor's file, ReceiptFile the file
	// beside tables.
	ReceiptPart = "customXml/item1.xml"
	ReceiptFile = "receipt.json"
	// ReceiptSpace is the name space of the element of XML whose text is the
	// receipt, ReceiptElement its name in the metadata of a PDF.
	ReceiptSpace   = "urn:parallax:receipt:1"
	ReceiptElement = "p:receipt"
)
