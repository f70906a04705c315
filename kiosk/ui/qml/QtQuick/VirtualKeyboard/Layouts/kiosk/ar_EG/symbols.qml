import Kiosk

KKeySymbols {
    digits: "١٢٣٤٥٦٧٨٩٠"
}
