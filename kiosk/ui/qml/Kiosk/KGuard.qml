import QtQuick

// Lies over everything and lets touches through, but for two: the second half of a double tap, when its first half
// turned the page, and the touch that only says "I am still here".
MouseArea {
    id: root

    property bool asleep: false  // the idle warning is up
    property real turnedAt: 0
    property point last: Qt.point(-1, -1)
    signal touched

    function turned() {
        turnedAt = Date.now();
    }

    z: 10
    Accessible.ignored: true
    onPressed: mouse => {  // check: press, it only decides who gets the touch
        const near = Math.abs(mouse.x - last.x) < Theme.target && Math.abs(mouse.y - last.y) < Theme.target;
        mouse.accepted = asleep || (near && Date.now() - turnedAt < Theme.twice);
        last = Qt.point(mouse.x, mouse.y);
        touched();
    }
}
