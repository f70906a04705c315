import QtQuick
import QtQuick.Layouts

// One page of a document: how it looks, its number, its ink and its price.
Item {
    id: root

    property string picture  // address; empty: not drawn yet, or one of the many that are not
    property real shape: 1  // height by width
    property string number
    property bool colour: false
    property string price
    property var accent: Theme.printing
    readonly property int wordsWidth: Math.ceil(Math.max(count.implicitWidth, ink.implicitWidth, cost.implicitWidth))
    readonly property bool beside: width >= height / shape + wordsWidth + Theme.s1 || height < 2 * words.lineHigh + Theme.thumbLeast
    readonly property real high: Math.max(1, beside ? height : height - words.lineHigh - Theme.half)  // room for the paper
    readonly property real wide: Math.max(1, beside ? width - wordsWidth - Theme.s1 : width)

    implicitHeight: Theme.thumb
    implicitWidth: Theme.thumb
    Accessible.role: Accessible.StaticText
    Accessible.name: [number, colour ? qsTr("Colour") : qsTr("Mono"), price].join(", ")

    Rectangle {
        id: paper

        width: Math.round(Math.min(root.wide, root.high / root.shape))
        height: Math.round(width * root.shape)
        anchors.left: parent.left
        anchors.bottom: root.beside ? parent.bottom : words.top
        anchors.bottomMargin: root.beside ? 0 : Theme.half
        radius: Theme.half
        color: Theme.page
        border.width: Theme.line
        border.color: Theme.edge

        Image {
            anchors.fill: parent
            anchors.margins: Theme.line
            source: root.picture
            fillMode: Image.PreserveAspectFit
            cache: false  // pages are private: they go with the page they stand on
            smooth: true
            Accessible.ignored: true
        }

        KIcon {
            visible: root.picture === ""
            anchors.centerIn: parent
            name: "file-text"
            color: Theme.pageInk
        }
    }

    GridLayout {
        id: words

        readonly property int lineHigh: Math.ceil(ink.implicitHeight)

        anchors.bottom: parent.bottom
        anchors.left: root.beside ? paper.right : parent.left
        anchors.leftMargin: root.beside ? Theme.s1 : 0
        anchors.right: parent.right
        columns: root.beside ? 1 : 3
        columnSpacing: Theme.s1
        rowSpacing: 0

        KText {
            id: count

            text: root.number
            font.pixelSize: Theme.small
            color: Theme.ink2
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }

        KText {
            id: ink

            text: root.colour ? qsTr("Colour") : qsTr("Mono")
            font.pixelSize: Theme.small
            font.weight: root.colour ? Theme.strongWeight : Theme.regular
            color: root.colour && !Theme.contrast ? root.accent.strong : Theme.ink
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }

        KText {
            id: cost

            text: root.price
            font.pixelSize: Theme.small
            font.weight: Theme.strongWeight
            figures: true
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }
    }
}
