pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes

// Paper to sign with a finger. The strokes are lists of [x, y] on a drawing 4096 wide, whatever the panel.
Item {
    id: root

    property var accent: Theme.plain
    property string line  // under the line: who signs, and when
    property var strokes: []
    property var current: []  // pixels of the stroke being drawn
    readonly property bool empty: strokes.length === 0
    readonly property real scaling: width > 0 ? 4096 / width : 1
    signal signed(var strokes)

    function clear() {
        strokes = [];
        current = [];
        signed([]);
    }

    function follow(x: real, y: real) {
        const point = Qt.point(Math.max(0, Math.min(width, x)), Math.max(0, Math.min(height, y)));
        const last = current[current.length - 1];
        if (last === undefined || Math.abs(last.x - point.x) + Math.abs(last.y - point.y) >= Theme.line)
            current = current.concat([point]);
    }

    function lift() {
        if (current.length === 0)
            return;
        const stroke = current.map(point => [Math.round(point.x * scaling), Math.round(point.y * scaling)]);
        current = [];
        strokes = strokes.concat([stroke]);
        signed(strokes);
    }

    // A dot is a line to its own place: a path of one point draws nothing.
    function drawn(points: var): var {
        return points.length === 1 ? [points[0], Qt.point(points[0].x + 1, points[0].y)] : points;
    }

    implicitWidth: Theme.plan
    implicitHeight: Theme.card
    Accessible.role: Accessible.Canvas
    Accessible.name: empty ? qsTr("Sign here with your finger") : qsTr("Your signature")

    Rectangle {
        id: rule

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.bottomMargin: root.line === "" ? Theme.s5 : words.height + Theme.s2
        height: Theme.line
        color: Theme.edge
    }

    KText {
        id: words

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: rule.bottom
        anchors.topMargin: Theme.s1
        text: root.line
        font.pixelSize: Theme.small
        color: Theme.ink2
        maximumLineCount: 1
    }

    Shape {
        anchors.fill: parent

        ShapePath {
            strokeColor: Theme.ink
            strokeWidth: Theme.caret * 1.6
            fillColor: "transparent"
            capStyle: ShapePath.RoundCap
            joinStyle: ShapePath.RoundJoin

            PathMultiline {
                paths: root.strokes.map(stroke => root.drawn(stroke.map(point => Qt.point(point[0] / root.scaling, point[1] / root.scaling))))
                    .concat(root.current.length > 0 ? [root.drawn(root.current)] : [])
            }
        }
    }

    MouseArea {
        anchors.fill: parent
        preventStealing: true
        onPressed: mouse => root.follow(mouse.x, mouse.y)  // check: press, a finger that draws
        onPositionChanged: mouse => root.follow(mouse.x, mouse.y)
        onReleased: root.lift()
        onCanceled: root.current = []
    }
}
