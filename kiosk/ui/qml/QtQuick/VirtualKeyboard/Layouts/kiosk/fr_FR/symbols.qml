import Kiosk

KKeySymbols {
}
