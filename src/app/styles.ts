// What the first screen looks like, in the order in which the sheets build on each other.
import "../map/styles.ts";
import "../view-parts/views.css";
import "../ui/styles.ts";
import "./app.css";
import "./header.css";
import "./print.css";
