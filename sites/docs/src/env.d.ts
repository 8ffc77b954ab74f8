// Brings Starlight's types of `Astro.locals`.
import '@astrojs/starlight'
