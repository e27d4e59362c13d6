// Leaflet's sheet first: the map's own builds on it.
import "leaflet/dist/leaflet.css";
import "./map.css";
import "./legend.css";
